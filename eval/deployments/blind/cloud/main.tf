resource "docker_container" "lab" {
  name  = "lab"
  image = "ghcr.io/marimo-team/marimo:0.20.2"
  ports {
    internal = 8080
    external = 8080
  }
  privileged = false
}
resource "helm_release" "prefect" {
  name       = "prefect"
  chart      = "prefect-server"
  repository = "https://prefecthq.github.io/prefect-helm"
  version    = "2026.3.1"
}
resource "google_cloud_run_v2_service" "webui" {
  name     = "webui"
  ingress  = "INGRESS_TRAFFIC_INTERNAL_ONLY"
  template {
    containers {
      image = "ghcr.io/open-webui/open-webui:v0.10.2"
    }
  }
}
resource "aws_s3_bucket" "models" {
  bucket = "models"
}
