locals {
  support = "arn:aws:sts::111122223333:assumed-role/support/oncall"
}
