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
    guarding: [
      {
        byDefault: 'open',
        closedBy: [],
        source: 'comfyanonymous/ComfyUI comfy/cli_args.py',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: '--enable-cors-header',
            set: true,
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'warning',
        why: 'any web page may call it',
        source: 'comfyanonymous/ComfyUI comfy/cli_args.py',
      },
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: 'CVE-2026-22777',
        versions: '<3.39.2 || >=4.0.0 <4.0.5',
        severity: 'high',
        fixed: '4.0.5',
        purl: 'pkg:pypi/comfyui-manager',
        source: 'GHSA-562r-8445-54r2',
      },
      {
        id: 'CVE-2025-67303',
        versions: '<3.38',
        severity: 'high',
        fixed: '3.38',
        purl: 'pkg:pypi/comfyui-manager',
        source: 'Tencent/AI-Infra-Guard data/vuln_en, a secondary source; vulhub',
      },
    ],
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
    guarding: [
      {
        byDefault: 'open',
        closedBy: [
          [
            {
              setting: ['--gradio-auth', '--gradio-auth-path'],
              set: true,
            },
          ],
        ],
        source: 'AUTOMATIC1111/stable-diffusion-webui modules/cmd_args.py',
      },
    ],
    insecure: [
      {
        when: [
          {
            setting: '--share',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-public-tunnel',
        severity: 'error',
        why: 'a public tunnel leads to it from everywhere',
        source: 'AUTOMATIC1111/stable-diffusion-webui modules/cmd_args.py',
      },
      {
        when: [
          {
            setting: '--ngrok',
            set: true,
          },
        ],
        rule: 'deployment-public-tunnel',
        severity: 'error',
        why: 'a public tunnel leads to it from everywhere',
        source: 'AUTOMATIC1111/stable-diffusion-webui modules/cmd_args.py',
      },
      {
        when: [
          {
            setting: '--enable-insecure-extension-access',
            is: ['true', '1', 'yes', 'on'],
          },
        ],
        rule: 'deployment-weak-sandbox',
        severity: 'error',
        why: 'whoever reaches it may install extensions, which run code',
        source: 'AUTOMATIC1111/stable-diffusion-webui modules/cmd_args.py',
      },
      {
        when: [
          {
            setting: '--api',
            is: ['true', '1', 'yes', 'on'],
          },
          {
            setting: '--api-auth',
            absent: true,
          },
        ],
        rule: 'deployment-auth-disabled',
        severity: 'warning',
        why: 'its API asks nobody who comes',
        reachable: true,
        source: 'AUTOMATIC1111/stable-diffusion-webui modules/cmd_args.py',
      },
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: '2026-11-24',
  },
]
