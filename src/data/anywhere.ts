/** Settings that weaken whatever server they are given to, known or not. */
import type { InsecureSetting } from './component.ts'

const ON = ['true', '1', 'yes', 'on'] as const

export const anywhere: readonly InsecureSetting[] = [
  {
    when: [
      {
        setting: [
          '--trust-remote-code',
          'TRUST_REMOTE_CODE',
          'HF_TRUST_REMOTE_CODE',
          'VLLM_TRUST_REMOTE_CODE',
        ],
        is: ON,
      },
    ],
    rule: 'deployment-unsafe-loading',
    severity: 'error',
    why: 'code of the model repository runs when the model is loaded',
    source: 'huggingface/transformers: trust_remote_code; huggingface-inference-toolkit: const',
  },
  {
    when: [{ setting: '--disable-safe-unpickle', is: ON }],
    rule: 'deployment-unsafe-loading',
    severity: 'error',
    why: 'model files may run code when they are loaded',
    source: 'AUTOMATIC1111/stable-diffusion-webui modules/cmd_args.py',
  },
]
