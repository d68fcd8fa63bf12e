import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/proxy.ts
var proxied = /* @__PURE__ */ new Map();
var proxyFor = async (address, environment) => {
  const proxy = proxyOf(new URL(address), environment);
  if (!proxy) return void 0;
  const known = proxied.get(proxy) ?? through(proxy);
  proxied.set(proxy, known);
  return known;
};
var through = async (proxy) => {
  const { fetch, ProxyAgent } = await import("./undici-NEXFASEO.js");
  const dispatcher = new ProxyAgent(proxy);
  return (async (input, init) => fetch(input, { ...init, dispatcher }));
};
var proxyOf = (url, environment) => {
  const named = (name) => environment[name] || environment[name.toUpperCase()];
  const proxy = url.protocol === "https:" ? named("https_proxy") : named("http_proxy");
  if (!proxy || exempt(url, named("no_proxy") ?? "")) return void 0;
  return proxy.includes("://") ? proxy : `http://${proxy}`;
};
var exempt = ({ hostname, port, protocol }, list) => {
  const actual = port || (protocol === "https:" ? "443" : "80");
  return list.split(/[\s,]/).some((entry) => {
    if (entry === "*") return true;
    const [, name = "", wanted] = /^(?:\*?\.)?(.*?)(?::(\d{1,5}))?$/.exec(entry.toLowerCase()) ?? [];
    if (!name || wanted && wanted !== actual) return false;
    return hostname === name || hostname.endsWith(`.${name}`);
  });
};

export {
  proxyFor
};
