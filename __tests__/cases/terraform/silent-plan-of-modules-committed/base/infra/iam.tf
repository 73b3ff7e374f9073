resource "aws_iam_role" "assistant" {
  name               = "assistant"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "models" {
  name   = "models"
  policy = data.aws_iam_policy_document.models.json
}

resource "aws_iam_role_policy_attachment" "models" {
  role       = aws_iam_role.assistant.name
  policy_arn = aws_iam_policy.models.arn
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "models" {
  statement {
    actions   = ["bedrock:InvokeModel", "bedrock:DeleteGuardrail"]
    resources = ["*"]
  }
}
