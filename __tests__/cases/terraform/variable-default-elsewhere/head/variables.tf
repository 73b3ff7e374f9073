variable "model_actions" {
  type    = list(string)
  default = ["GetAgent", "CreateAgentActionGroup"]
}
