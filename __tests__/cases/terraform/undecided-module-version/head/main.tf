module "chat" {
  source  = "acme/chat/aws"
  version = "2.0.0"
}
