data "aws_iam_policy_document" "api" {
  statement {
    sid       = "Objects"
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
  statement {
    sid       = "Guardrails"
    actions   = ["bedrock:deleteguardrail"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "api" {
  name   = "api"
  policy = data.aws_iam_policy_document.api.json
}

resource "aws_iam_role_policy_attachment" "api" {
  role       = aws_iam_role.api.name
  policy_arn = aws_iam_policy.api.arn
}
