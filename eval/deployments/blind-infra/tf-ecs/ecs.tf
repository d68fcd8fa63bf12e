resource "aws_ecs_task_definition" "langflow" {
  family                   = "langflow"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 1024
  memory                   = 4096
  execution_role_arn       = aws_iam_role.execution.arn

  container_definitions = jsonencode([
    {
      name      = "langflow"
      image     = "langflowai/langflow:1.2.0"
      essential = true
      portMappings = [
        { containerPort = 7860, protocol = "tcp" }
      ]
      environment = [
        { name = "LANGFLOW_AUTO_LOGIN", value = "true" },
        { name = "LANGFLOW_DATABASE_URL", value = "sqlite:////app/data/langflow.db" },
      ]
      secrets = [
        { name = "OPENAI_API_KEY", valueFrom = aws_secretsmanager_secret.openai.arn }
      ]
      logConfiguration = {
        logDriver = "awslogs"
      }
    }
  ])
}

resource "aws_ecs_service" "langflow" {
  name            = "langflow"
  task_definition = aws_ecs_task_definition.langflow.arn
  desired_count   = 1
  network_configuration {
    subnets          = var.private_subnets
    assign_public_ip = false
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.langflow.arn
    container_name   = "langflow"
    container_port   = 7860
  }
}

resource "aws_lb" "internal" {
  internal           = true
  load_balancer_type = "application"
}

resource "aws_ecs_task_definition" "mlflow" {
  family                = "mlflow"
  container_definitions = <<DEFS
[
  {
    "name": "mlflow",
    "image": "ghcr.io/mlflow/mlflow",
    "user": "0",
    "command": ["mlflow", "server", "--host", "0.0.0.0"],
    "mountPoints": [{"sourceVolume": "host", "containerPath": "/host"}],
    "memory": 1024
  }
]
DEFS
  volume {
    name      = "host"
    host_path = "/etc"
  }
}

resource "aws_ecs_service" "mlflow" {
  task_definition = aws_ecs_task_definition.mlflow.arn
  network_configuration {
    assign_public_ip = true
  }
}
