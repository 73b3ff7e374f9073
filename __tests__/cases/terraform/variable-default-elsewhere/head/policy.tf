data "aws_iam_policy_document" "agent" {
  statement {
    actions   = concat(["logs:PutLogEvents"], local.model_actions)
    resources = ["*"]
  }
}
