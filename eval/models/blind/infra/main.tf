resource "aws_sagemaker_model" "stone" {
  name               = "stone"
  execution_role_arn = "arn:aws:iam::123456789012:role/service/sagemaker"
  primary_container {
    image = "763104351884.dkr.ecr.example/huggingface/tgi:3.3"
    environment = {
      HF_MODEL_ID = "basalt/stone-7b-instruct"
      HF_TASK     = "text/generation"
    }
  }
}
module "network" {
  source = "terraform-modules/vpc/aws"
}
