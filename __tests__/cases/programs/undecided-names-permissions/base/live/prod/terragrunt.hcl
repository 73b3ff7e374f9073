terraform {
  source = "../../modules/chat"
}

inputs = {
  actions = ["s3:GetObject"]
}
