locals {
  model_actions = [for name in var.model_actions : "bedrock:${name}"]
}
