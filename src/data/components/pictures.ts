/** Interfaces for models that make pictures. */
import type { Component } from '../component.ts'

export const pictures: readonly Component[] = [
  {
    id: 'comfyui',
    name: 'ComfyUI',
    category: 'image-ui',
    runsCode: true,
    packages: ['pkg:pypi/comfyui', 'pkg:pypi/comfyui-manager', 'pkg:pypi/comfy-cli'],
    libraries: ['pkg:pypi/comfy-cli', 'pkg:pypi/comfyui-manager'],
    images: [
      {
        name: 'yanwk/comfyui-boot',
        tag: 'none',
      },
      {
        name: 'ghcr.io/ai-dock/comfyui',
        tag: 'none',
      },
      {
        name: 'mmartial/comfyui-nvidia-docker',
        tag: 'none',
      },
      {
        name: 'comfyorg/comfyui',
        tag: 'none',
      },
    ],
    charts: ['comfyui'],
    commands: ['comfy launch', 'comfyui'],
    prefixes: ['COMFYUI_'],
    ports: [8188],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
  {
    id: 'sd-webui',
    name: 'Stable Diffusion WebUI',
    category: 'image-ui',
    runsCode: true,
    packages: [],
    images: [
      {
        name: 'ghcr.io/ai-dock/stable-diffusion-webui',
        tag: 'none',
      },
      {
        name: 'universonic/stable-diffusion-webui',
        tag: 'none',
      },
      {
        name: 'sygil/webui',
        tag: 'none',
      },
    ],
    charts: ['stable-diffusion-webui'],
    commands: ['webui.sh', 'python launch.py'],
    prefixes: [],
    ports: [7860],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
]
