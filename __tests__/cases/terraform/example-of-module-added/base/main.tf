variable "name" {
  type    = string
  default = "notebook"
}

variable "policy_arns" {
  type    = list(string)
  default = []
}

resource "aws_iam_role" "notebook" {
  name = var.name
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "sagemaker.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "notebook" {
  role       = aws_iam_role.notebook.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess"
}

resource "aws_iam_role_policy_attachment" "more" {
  count      = length(var.policy_arns)
  role       = aws_iam_role.notebook.name
  policy_arn = var.policy_arns[count.index]
}
