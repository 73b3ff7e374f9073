{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "sagemaker:DescribeTrainingJob",
      "Resource": "arn:aws:sagemaker:*:*:training-job/${prefix}-*"
    }
  ]
}
