resource "aws_iam_group" "ai" {
  name = "ai"
}

resource "aws_iam_user" "dev" {
  name = "dev"
}

resource "aws_iam_group_policy" "ai" {
  group = aws_iam_group.ai.name
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

resource "aws_iam_user_group_membership" "dev" {
  user   = aws_iam_user.dev.name
  groups = [aws_iam_group.ai.name]
}
