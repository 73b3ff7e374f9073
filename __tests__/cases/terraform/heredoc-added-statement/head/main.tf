resource "aws_iam_policy" "ml" {
  name   = "ml"
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": [
            "s3:ListBucket",
            "sagemaker:CreatePresignedDomainURL"
          ],
          "Resource": "*"
        }
      ]
    }
  EOT
}

resource "aws_iam_user" "ci" {
  name = "ci"
}

resource "aws_iam_user_policy_attachment" "ci" {
  user       = aws_iam_user.ci.name
  policy_arn = aws_iam_policy.ml.arn
}
