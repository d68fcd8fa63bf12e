resource "aws_ecs_task_definition" "n8n" {
  family       = "n8n"
  network_mode = "awsvpc"
  container_definitions = jsonencode([
    {
      name  = "n8n"
      image = "n8nio/n8n:latest"
      environment = [
        { name = "N8N_BLOCK_ENV_ACCESS_IN_NODE", value = "false" },
        { name = "GENERIC_TIMEZONE", value = "UTC" },
      ]
      secrets = [
        { name = "N8N_ENCRYPTION_KEY", valueFrom = aws_ssm_parameter.key.arn },
      ]
      portMappings = [{ containerPort = 5678 }]
      privileged   = true
    }
  ])
}

resource "aws_ecs_service" "n8n" {
  task_definition = aws_ecs_task_definition.n8n.arn
  network_configuration {
    subnets          = var.subnets
    assign_public_ip = true
  }
}

resource "google_cloud_run_v2_service" "proxy" {
  name = "proxy"
  template {
    containers {
      image = "ghcr.io/berriai/litellm:main-latest"
      ports {
        container_port = 4000
      }
      env {
        name  = "LITELLM_MASTER_KEY"
        value = "sk-1234"
      }
    }
  }
}

resource "google_cloud_run_v2_service_iam_member" "everybody" {
  name   = google_cloud_run_v2_service.proxy.name
  role   = "roles/run.invoker"
  member = "allUsers"
}

resource "google_cloud_run_v2_service" "inner" {
  name    = "inner"
  ingress = "INGRESS_TRAFFIC_INTERNAL_ONLY"
  template {
    containers {
      image = "qdrant/qdrant:v1.12.0"
    }
  }
}

resource "google_cloud_run_v2_service_iam_member" "inner" {
  name   = google_cloud_run_v2_service.inner.name
  member = "allUsers"
}
