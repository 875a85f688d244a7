// The types of what the extension's classic scripts share, for the type check. The rest comes from the core.

import type {
  Deed,
  Notice,
  ObservedSwitch,
  Observation,
  Reply,
  Request,
  SwitchTexts,
} from "../../extension/core/veto.js";

declare global {
  /** A control on the page, with what it shows. */
  interface FoundSwitch {
    element: Element;
    facts: Omit<ObservedSwitch, "carried_over" | "steady_ms">;
  }

  /** A notice on the page. */
  interface ShownNotice {
    /** What takes up room. */
    box: HTMLElement;
    show(notice: Notice<string>): void;
    hide(): void;
    ring(target: Element | undefined): void;
  }

  var veto: {
    send(request: Request): Promise<Reply<string>>;
    fromHere(request: Request): Request;
    notice(signal: AbortSignal, act: (deed: Deed) => unknown): ShownNotice;
    placement(box: HTMLElement, signal: AbortSignal): () => void;
    texts(element: Element, controls: string): SwitchTexts;
    switches(): FoundSwitch[];
    observe(): { observation: Observation; news: string; elements: Element[] };
    banner?: AbortController;
    guide?: AbortController;
  };
}
