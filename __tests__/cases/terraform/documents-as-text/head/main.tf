variable "prefix" {
  type = string
}

variable "agents" {
  type    = bool
  default = true
}

data "aws_iam_policy_document" "agents" {
  count = var.agents ? 1 : 0

  statement {
    actions   = ["bedrock:CreateAgent"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "guardrails" {
  statement {
    actions   = ["bedrock:DeleteGuardrail"]
    resources = ["arn:aws:bedrock:*:*:guardrail/<<prefix>>-*"]
  }
}

data "template_file" "training" {
  template = file("${path.module}/training.json.tpl")
  vars = {
    prefix = var.prefix
  }
}

resource "aws_iam_role_policy" "joined" {
  count  = var.agents ? 1 : 0
  role   = "joined"
  policy = join("", data.aws_iam_policy_document.agents.*.json)
}

resource "aws_iam_role_policy" "replaced" {
  role   = "replaced"
  policy = replace(data.aws_iam_policy_document.guardrails.json, "<<prefix>>", var.prefix)
}

resource "aws_iam_role_policy" "heredoc" {
  role   = "heredoc"
  policy = <<-EOT
    ${data.aws_iam_policy_document.guardrails.json}
  EOT
}

resource "aws_iam_role_policy" "formatted" {
  role   = "formatted"
  policy = trimspace(format("%s\n", data.aws_iam_policy_document.guardrails.json))
}

resource "aws_iam_role_policy" "rendered" {
  role   = "rendered"
  policy = data.template_file.training.rendered
}
