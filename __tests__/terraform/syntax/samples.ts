/** Configurations that together use every rule of the grammar; all of them are valid. */
export const samples: readonly string[] = [
  `terraform {
  required_version = ">= 1.5" # comment
  required_providers { aws = { source = "hashicorp/aws", version = "~> 5.0" } }
}

/* a block
   comment */
resource "aws_iam_role_policy" "chat" {
  name = "chat-\${var.stage}"
  role = aws_iam_role.chat.id // the role

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = concat(["bedrock:InvokeModel"], var.extra...)
      "Resource" : "*",
    }]
  })
}
`,
  `data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = { for k, v in var.grants : k => v... if v.enabled && length(v.actions) > 0 }
    iterator = it
    content {
      sid     = "\${title(it.key)}%{ if it.value == null }None%{ else }Some%{ endif }"
      actions = [for a in it.value[0].actions : "bedrock:\${a}"]
      resources = var.all ? ["*"] : [
        aws_s3_bucket.this.0.arn,
        "\${aws_s3_bucket.this[0].arn}/*", # trailing comma
      ]
    }
  }
}
`,
  `locals {
  policy = <<-EOT
    {
      "Statement": [{
        "Action": ["bedrock:\${local.verb}", "$\${literal}"],
        %{~ for arn in local.arns ~}
        "Resource": "\${arn}"
        %{~ endfor ~}
      }]
    }
  EOT
  plain = <<EOF
a \\n b
EOF
  sum   = (1 + 2 * -3 - 4 / 5 % 6) >= 1.5e3 || !true && 1 != 2
  splat = [aws_instance.a[*].id, aws_instance.b.*.id, values(local.x)[*].arns[0]]
  esc   = "tab\\tquote\\" \\u00e9 %%{x} 100%"
  arn   = provider::aws::arn_parse(var.arn).account
}
`,
  `module "chat" {
  source = "./chat"
  count  = var.on ? 1 : 0
  inline = { "a b" = 1, (var.key) = 2, true = 3 }
  empty  = {}
  none   = []
}
moved { from = aws_iam_role.a }
variable "x" { type = map(object({ a = optional(string, "b") })) }
output "o" {
  value = (
    var.a
    ? var.b
    : [for i, x in var.c : { (i) = x }]
  )
}
`,
];
