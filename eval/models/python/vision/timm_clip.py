import open_clip
import timm
import torch
import torchvision
from torchvision.models import resnet50

a = timm.create_model("hf-hub:granite/vit-small", pretrained=True)
b = timm.create_model("hf_hub:granite/convnext@v3", pretrained=True)
c = timm.create_model("resnet50.a1_in1k", pretrained=True)
d, _, preprocess = open_clip.create_model_and_transforms("hf-hub:granite/clip-b")
tokenizer = open_clip.get_tokenizer("hf-hub:granite/clip-b")
e, _, _ = open_clip.create_model_and_transforms("ViT-B-32", pretrained="laion2b_s34b_b79k")
f = resnet50(weights="IMAGENET1K_V2")
g = torch.hub.load("granite/detector", "detector_small", pretrained=True)
h = torch.hub.load("granite/detector:v0.10.0", "detector_large")
i = torch.hub.load(repo_or_dir="granite/depth:1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f70819203", model="depth")
j = torch.hub.load("./checkout", "model", source="local")
state = torch.hub.load_state_dict_from_url("https://files.example/w/detector-1a2b3c4d.pth", check_hash=True)
other = torch.hub.load_state_dict_from_url("https://files.example/w/other.pth")
zoo = torch.utils.model_zoo.load_url("https://files.example/w/zoo.pth")
torch.hub.download_url_to_file("https://files.example/w/file.pt", "file.pt")
data = torchvision.datasets.ImageFolder("data/train")
mean = torch.load("checkpoints/mean.pt")
torch.save(a.state_dict(), "out/a.pt")
model = torch.nn.Embedding.from_pretrained(mean)
