// The types of what the extension's classic scripts share, for the type check. The rest comes from the core.

import type {
  AccountFacts,
  Deed,
  Notice,
  ObservedSwitch,
  Observation,
  PageLoad,
  Piece as CorePiece,
  Reply,
  Request,
  SwitchTexts,
  Watch,
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
    facts: Omit<ObservedSwitch, "carried_over" | "steady_ms">;
  }

  /** A look at the page, and where the controls of it are. */
  interface Looked {
    observation: Observation;
    /** What is news if it differs from the last. */
    news: string;
    elements: Element[];
  }

  /** Which controls stand in each element. */
  type Holders = Map<Element, Set<FoundControl>>;

  /** What every node has, whatever the page puts in its place. */
  interface Dom {
    type(node: Node): number;
    parent(node: Node): Element | null;
    document(node: Node): Document;
    text(node: Node): string;
    name(element: Element): string;
    openRoot(element: Element): ShadowRoot | null;
    body(document: Document): HTMLElement | null;
    top(document: Document): HTMLElement;
    hidden(document: Document): boolean;
    state(document: Document): DocumentReadyState;
    view(document: Document): (Window & typeof globalThis) | null;
    root(node: Node): Node;
    all(node: Node, selector: string): Element[];
    matches(element: Element, selector: string): boolean;
    attribute(element: Element, name: string): string | null;
    isVisible(element: Element): boolean;
    box(element: Element): DOMRect;
  }

  /** One load of the page. */
  interface Load {
    /** Reports it to the background, which knows its place in the journal. */
    begin(): Promise<void>;
    facts(): { load: PageLoad; watch: Watch };
    /** A document of the same origin in a frame. */
    meet(frame: Document): void;
    /** How that document was watched. */
    frame(document: Document): Watch;
    /** The address changed after something was shown. */
    move(): void;
    isTouched(): boolean;
    /** Veto's own notice: using it is not using the page. */
    ignore(target: EventTarget): void;
    /** What a control shows is what the browser remembers of the last load. */
    restore(): void;
    /** Hears of every press of a pointer, before anything changes. */
    press(listener: () => void, signal: AbortSignal): void;
    /** Hears of every use of the page, before the page does. */
    hear(listener: (event: Event) => void, signal: AbortSignal): void;
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
    dom: Dom;
    time: { now(): number; every(ms: number, act: () => unknown): ReturnType<typeof setInterval> };
    load: Load;
    nameOf(element: Element | null): string;
    /** A text as it may be sent: one line, cut, well-formed. */
    text(text: string | null | undefined, long?: number): string;
    texts(named: Element | null, near: Element[], around: Element[]): SwitchTexts;
    /** An element and everything around it, across shadow roots and frames. */
    outward(element: Element): Generator<Element>;
    /** The controls, and whether these are all. */
    controls(): { found: FoundControl[]; isWhole: boolean };
    surroundings(control: FoundControl, holders: Holders): { near: Element[]; around: Element[] };
    /** Whether it shows something else than its markup, as a form does that the browser restores. */
    isRestored(element: Element): boolean;
    /** The labels that stand for a native control. */
    labels(element: Element): Element[];
    switches(): { found: FoundSwitch[]; isWhole: boolean };
    account(): AccountFacts;
    /** The person did something on the page. */
    used(): void;
    /** Those that came after the person did something; `arriving` begins anew. */
    alerts(arriving: boolean): string[];
    /** What the control showed at the last look, as one text. */
    shownBy(element: Element | undefined): string;
    observe(): Looked;
    /** Of a page that cannot be looked at. */
    observeNothing(): Looked;
    banner?: AbortController;
    guide?: AbortController;
  };
}
