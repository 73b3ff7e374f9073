variable "deployer" {
  default = "arn:aws:iam::111122223333:role/deployer"
}
resource "aws_iam_role" "chat" {
  name = "chat"
  assume_role_policy = templatefile("${path.module}/trust.tpl", { type = "AWS", deployer = var.deployer })
}
resource "aws_iam_role_policy" "models" {
  role = aws_iam_role.chat.name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "bedrock:DeleteGuardrail", Resource = "*" }] })
}
