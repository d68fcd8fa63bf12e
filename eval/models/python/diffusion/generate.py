import torch
from diffusers import (
    AutoencoderKL,
    ControlNetModel,
    DiffusionPipeline,
    EulerDiscreteScheduler,
    StableDiffusionXLPipeline,
)

SDXL = "lumen/xl-base"

vae = AutoencoderKL.from_pretrained("lumen/vae-fp16-fix", torch_dtype=torch.float16)
control = ControlNetModel.from_pretrained("lumen/controlnet-depth", variant="fp16")
pipeline = StableDiffusionXLPipeline.from_pretrained(SDXL, vae=vae, subfolder="main")
scheduler = EulerDiscreteScheduler.from_pretrained(SDXL, subfolder="scheduler", revision="fp16")
pipeline.load_lora_weights("lumen/pixel-lora", weight_name="pixel.safetensors")
pipeline.load_textual_inversion("lumen/cat-toy")
pipeline.load_ip_adapter("lumen/ip-adapter", subfolder="sdxl_models", weight_name="ip.bin")
community = DiffusionPipeline.from_pretrained( 
    "lumen/xl-turbo",
    custom_pipeline="lumen/lpw-pipeline",
)
single = StableDiffusionXLPipeline.from_single_file("https://hf.co/lumen/checkpoints/blob/main/xl.safetensors")
local = StableDiffusionXLPipeline.from_single_file("./weights/xl.safetensors")

image = pipeline("a photo of a cat/dog").images[0]
image = pipeline(prompt="a house", negative_prompt="blurry/noisy").images[0]
image = community("oil painting", num_inference_steps=4).images[0]
image.save("out/cat.png")
pipeline.save_pretrained("out/xl")
pipeline.load_lora_weights("out/lora/")
pipeline.set_adapters(["pixel/one", "toy/two"], adapter_weights=[0.7, 0.3])
