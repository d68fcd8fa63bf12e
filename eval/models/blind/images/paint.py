import torch
from diffusers import AutoencoderKL, DiffusionPipeline, FluxPipeline, StableDiffusionXLPipeline

base = "atelier/canvas-xl"
vae = AutoencoderKL.from_pretrained("atelier/canvas-vae", torch_dtype=torch.float16)
pipe = StableDiffusionXLPipeline.from_pretrained(base, vae=vae, variant="fp16", use_safetensors=True)
pipe.load_lora_weights("atelier/watercolour-lora", weight_name="water.safetensors", adapter_name="water")
flux = FluxPipeline.from_pretrained(f"{'atelier'}/brush-dev")
for size in ("small", "large"):
    DiffusionPipeline.from_pretrained(f"atelier/sketch-{size}")
pipe("a dog on a hill, oil/canvas").images[0].save("out/dog.png")
