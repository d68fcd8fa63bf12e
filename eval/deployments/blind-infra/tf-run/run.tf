resource "google_cloud_run_service" "n8n" {
  name     = "n8n"
  location = "europe-west3"

  template {
    spec {
      containers {
        image = "n8nio/n8n:1.100.1"
        ports {
          container_port = 5678
        }
        env {
          name = "N8N_ENCRYPTION_KEY"
          value_from {
            secret_key_ref {
              name = google_secret_manager_secret.n8n.secret_id
              key  = "latest"
            }
          }
        }
        resources {
          limits = { cpu = "1000m", memory = "2Gi" }
        }
      }
    }
  }
}

resource "google_cloud_run_service_iam_member" "n8n_public" {
  service = google_cloud_run_service.n8n.name
  role    = "roles/run.invoker"
  member  = "allUsers"
}

resource "google_cloud_run_v2_service" "ollama" {
  name     = "ollama"
  ingress  = "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
  template {
    containers {
      image = "ollama/ollama@sha256:5a5b5c5d5e5f00112233445566778899aabbccddeeff00112233445566778899"
      env {
        name  = "OLLAMA_HOST"
        value = "0.0.0.0:8080"
      }
      startup_probe {
        tcp_socket { port = 8080 }
      }
    }
  }
}

resource "google_cloud_run_v2_service_iam_member" "ollama_api" {
  name   = google_cloud_run_v2_service.ollama.name
  role   = "roles/run.invoker"
  member = "serviceAccount:${google_service_account.api.email}"
}
