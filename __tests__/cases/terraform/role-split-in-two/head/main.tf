resource "aws_iam_role" "first" {
  name = "first"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "first" {
  role = aws_iam_role.first.id
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

resource "aws_iam_role" "second" {
  name = "second"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "second" {
  role = aws_iam_role.second.id
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

