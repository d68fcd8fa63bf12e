import { createOllama } from 'ollama-ai-provider'
import { openai } from '@ai-sdk/openai'
import { createOpenRouter } from '@openrouter/ai-sdk-provider'
import { InferenceClient } from '@huggingface/inference'
import ollama from 'ollama'
import { generateText, streamText } from 'ai'

const local = createOllama({ baseURL: 'http://localhost:11434/api' })
const openrouter = createOpenRouter({ apiKey: process.env.KEY })
const inference = new InferenceClient(process.env.HF_TOKEN)

export async function POST(request: Request) {
  const one = streamText({ model: local('stonelm:3b'), prompt: 'yes/no' })
  const two = await generateText({ model: openai('gpt-4o'), prompt: 'a/b' })
  const three = await generateText({ model: openrouter('basalt/stone-70b'), prompt: '' })
  const four = await inference.chatCompletion({ model: 'basalt/stone-7b-instruct', messages: [] })
  const five = await ollama.chat({ model: 'stonelm', messages: [{ role: 'user', content: 'hello' }] })
  return Response.json({ one, two, three, four, five })
}
