module "chat" {
  source  = "acme/chat/aws"
  version = "1.4.0"
}
