module "notebook" {
  source = "../../"
  name   = "personalize"
  policy_arns = [
    "arn:aws:iam::aws:policy/AmazonBedrockFullAccess",
  ]
}
