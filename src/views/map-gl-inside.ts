// The address of the engine's worker in a page that holds it: packed, since it is large and only for who has WebGL. In a
// packed file this stands in the place of `map-gl-trusted.ts`.

/**
 * @param packed the worker as a classic script, gzip in base64
 * @returns an address whose end tells the engine that it is no module: Chromium refuses these to pages from a disk
 * @throws where the browser cannot unpack; the drawn map then does
 */
export async function workerAddress(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const code = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  return `${URL.createObjectURL(new Blob([code], { type: "text/javascript" }))}#worker.cjs`;
}
