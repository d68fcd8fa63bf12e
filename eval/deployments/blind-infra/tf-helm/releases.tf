resource "helm_release" "qdrant" {
  name       = "qdrant"
  repository = "https://qdrant.github.io/qdrant-helm"
  chart      = "qdrant"
  version    = "1.16.1"

  set {
    name  = "service.type"
    value = "ClusterIP"
  }
  set_sensitive {
    name  = "apiKey"
    value = var.qdrant_key
  }
}

resource "helm_release" "openwebui" {
  name       = "open-webui"
  repository = "https://helm.openwebui.com/"
  chart      = "open-webui"
  version    = "8.19.0"
  namespace  = "ai"

  set = [
    {
      name  = "service.type"
      value = "LoadBalancer"
    },
    {
      name  = "ollama.enabled"
      value = "false"
    }
  ]
}

resource "helm_release" "litellm" {
  name       = "litellm"
  repository = "oci://ghcr.io/berriai"
  chart      = "litellm-helm"
  version    = "0.1.820"

  values = [
    yamlencode({
      image = {
        repository = "ghcr.io/berriai/litellm-database"
        tag        = "main-latest"
      }
      masterkey = "sk-1234"
      replicaCount = 2
      service = { type = "ClusterIP" }
    })
  ]
}

resource "helm_release" "cert_manager" {
  name       = "cert-manager"
  repository = "https://charts.jetstack.io"
  chart      = "cert-manager"
  set {
    name  = "crds.enabled"
    value = "true"
  }
}
