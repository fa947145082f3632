// Every WebGL context that a page made, and what became of it.

declare global {
  interface Window {
    /** Every WebGL context that was ever made. */
    contexts: WebGL2RenderingContext[];
    /** Contexts that were lost while their canvas was shown. */
    lost: number;
  }
}

/** Runs before a page: keeps its contexts. */
export function countContexts(): void {
  window.contexts = [];
  window.lost = 0;
  const get = Reflect.get(HTMLCanvasElement.prototype, "getContext") as (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) => RenderingContext | null;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    const context = get.call(this, kind, ...rest);
    if (context instanceof WebGL2RenderingContext && !window.contexts.includes(context)) {
      window.contexts.push(context);
      this.addEventListener("webglcontextlost", () => this.isConnected && window.lost++);
    }
    return context;
  } as typeof HTMLCanvasElement.prototype.getContext;
}
