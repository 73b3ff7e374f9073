{
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "${type}": ["${deployer}"]
      },
      "Action": "sts:AssumeRole"
    }
  ]
}
