data "aws_caller_identity" "current" {}

data "template_file" "chat" {
  template = file("${path.module}/policies/chat.json")
  vars = {
    account = data.aws_caller_identity.current.account_id
  }
}

resource "aws_iam_role" "chat" {
  name = "chat"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "chat" {
  role   = aws_iam_role.chat.id
  policy = data.template_file.chat.rendered
}
