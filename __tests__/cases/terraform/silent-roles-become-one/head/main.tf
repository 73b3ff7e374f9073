resource "aws_iam_role" "one" {
  name = "one"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "one" {
  role = aws_iam_role.one.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["bedrock:DeleteGuardrail"]
        Resource = "arn:aws:bedrock:us-east-1:111122223333:guardrail/dev-*"
      },
    ]
  })
}

