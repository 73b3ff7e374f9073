module "notebook" {
  source = "../../"
  name   = "personalize"
}
