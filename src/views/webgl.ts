// Whether WebGL can be had now. It must know no engine.

/** Whether the browser gives a WebGL2 context now; the one it gave is handed back, since a page has few. */
export function hasWebGl2(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
