OTHER = ["s3:GetObject"]
