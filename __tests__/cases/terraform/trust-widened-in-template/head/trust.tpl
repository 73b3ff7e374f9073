{
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "${type}": [
          "${deployer}",
          "${support}"
        ]
      },
      "Action": "sts:AssumeRole"
    }
        ]
}
