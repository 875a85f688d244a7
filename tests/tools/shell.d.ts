// The types of what the extension's classic scripts share, for the type check. The rest comes from the core.

import type {
  Deed,
  Notice,
  ObservedSwitch,
  Observation,
  Piece as CorePiece,
  Reply,
  Request,
  SwitchTexts,
} from "../../extension/core/veto.js";

declare global {
  type Piece = CorePiece;

  /** A control on the page. */
  interface FoundControl {
    kind: "toggle" | "radios" | "list";
    /** What stands for it on the page. */
    element: Element;
    /** What carries its name, if anything does. */
    named: Element | null;
    /** The elements that tell its state. */
    parts: Element[];
  }

  /** A control on the page, with what it shows. */
  interface FoundSwitch {
    element: Element;
    facts: Omit<ObservedSwitch, "carried_over" | "changed" | "steady_ms">;
  }

  /** A notice on the page. */
  interface ShownNotice {
    /** What takes up room. */
    box: HTMLElement;
    show(notice: Notice<string, Piece[]>): void;
    hide(): void;
    ring(target: Element | undefined): void;
  }

  var veto: {
    send(request: Request): Promise<Reply<string, Piece[]>>;
    fromHere(request: Request): Request;
    /** The notice's style sheet, which the build makes. */
    look: string;
    notice(signal: AbortSignal, act: (deed: Deed) => unknown): ShownNotice;
    /** Where an element is to be seen in the window, if it is. */
    boxOf(element: Element | undefined): DOMRect | null;
    /** `target` says what must never be covered; what comes back is to be called whenever something may have changed. */
    placement(box: HTMLElement, signal: AbortSignal, target?: () => Element | undefined): () => void;
    accessibleName(element: Element): string;
    accessibleDescription(element: Element): string;
    nameOf(element: Element | null): string;
    texts(named: Element | null, around: Element[]): SwitchTexts;
    /** An element and everything around it, across shadow roots and frames. */
    outward(element: Element): Generator<Element>;
    controls(): FoundControl[];
    /** The person did something on the page. */
    used(event: Event): void;
    /** Those that came after the person did something; `arriving` begins anew. */
    alerts(arriving: boolean): string[];
    switches(): FoundSwitch[];
    observe(): { observation: Observation; news: string; elements: Element[] };
    banner?: AbortController;
    guide?: AbortController;
  };
}
