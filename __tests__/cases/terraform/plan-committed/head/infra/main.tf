variable "actions" {
  type = list(string)
}

resource "aws_iam_role" "assistant" {
  name               = "assistant"
  assume_role_policy = file("trust.json")
}

resource "aws_iam_role_policy" "models" {
  role   = aws_iam_role.assistant.id
  policy = data.aws_iam_policy_document.models.json
}

data "aws_iam_policy_document" "models" {
  statement {
    actions   = var.actions
    resources = ["*"]
  }
}
