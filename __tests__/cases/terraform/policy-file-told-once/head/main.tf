resource "aws_iam_role" "search" {
  name = "search"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "search" {
  role   = aws_iam_role.search.id
  policy = file("${path.module}/policies/search.json")
}
