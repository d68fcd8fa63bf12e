from pyngrok import ngrok
import uvicorn

tunnel = ngrok.connect(8000)
uvicorn.run("app:api", port=8000)
