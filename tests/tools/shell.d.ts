// The types that the extension's classic scripts share, for the type check. The other types come
// from the core.

import type {
  AccountFacts,
  Addressed,
  BrowserFacts,
  Command,
  Notice,
  ObservedSwitch,
  Observation,
  PageLoad,
  Piece as CorePiece,
  Reply,
  SwitchTexts,
  Watch,
} from "../../extension/core/veto.js";

declare global {
  type Piece = CorePiece;

  /** A control on the page. */
  interface FoundControl {
    kind: "toggle" | "radios" | "list";
    /** The element that represents the control on the page. */
    element: Element;
    /** The element that carries the control's name, if any. */
    named: Element | null;
    /** The elements that hold its state. */
    parts: Element[];
  }

  /** A control on the page, with what it shows. */
  interface FoundSwitch {
    element: Element;
    facts: Omit<ObservedSwitch, "from_previous_url" | "stable_ms">;
  }

  /** One look at the page, with the elements of its controls. */
  interface Look {
    observation: Observation;
    /** A digest of the look. If it differs from the last one, there is something to report. */
    news: string;
    elements: Element[];
  }

  /** For each element, the controls in it. */
  type Holders = Map<Element, Set<FoundControl>>;

  /** The elements around a control from which its texts are taken; see `SwitchTexts`. */
  interface Surroundings {
    near: Element[];
    shared: Element[];
    around: Element[];
  }

  /**
   * Reads properties that every node has, even if the page has put something else in their place.
   */
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
    /** Reports the load to the background, which returns its place in the journal. */
    begin(): Promise<void>;
    facts(): { load: PageLoad; watch: Watch };
    /** Begins to watch a document of the same origin in a frame. */
    meet(frame: Document): void;
    /** How that document was watched. */
    frame(document: Document): Watch;
    /** Notes that the address changed after something was shown. */
    move(): void;
    isTouched(): boolean;
    /** Ignores events on Veto's own notice: using it is not using the page. */
    ignore(target: EventTarget): void;
    /** Notes that a control shows what the browser remembers of the last load. */
    restore(): void;
    /** Calls the listener at every press of a pointer, before anything changes. */
    press(listener: () => void, signal: AbortSignal): void;
    /** Calls the listener at every use of the page, before the page's own listeners. */
    hear(listener: (event: Event) => void, signal: AbortSignal): void;
  }

  /** A notice on the page. */
  interface ShownNotice {
    /** The part of the notice that takes up room on the page. */
    box: HTMLElement;
    show(notice: Notice<string, Piece[]>): void;
    hide(): void;
    ring(target: Element | undefined): void;
  }

  var veto: {
    /**
     * Resolves when the body of one of Veto's own pages is filled, to whether it shows what the
     * core drew before.
     */
    filled: Promise<boolean>;
    /** Says that it is. */
    fill(): void;
    /** What a page of Veto began to load first. */
    begun?: {
      /** The compiled core; `undefined` if that failed. */
      core: Promise<WebAssembly.Module | undefined>;
      /** Texts of catalogues, by folder. */
      catalogues: Map<string, Promise<string>>;
      /** The store. */
      contents: Promise<Record<string, unknown> | null>;
      facts: Promise<BrowserFacts>;
      /** Whether the store or a permission has changed since. */
      changed: boolean;
    };
    send(addressed: Addressed & { id?: string }): Promise<Reply<string, Piece[]>>;
    fromHere(addressed: Addressed): Addressed;
    /** The notice's style sheet, which the build generates. */
    look: string;
    /** Makes a notice. `drawn` is called each time it is filled after it was inserted, empty. */
    notice(
      signal: AbortSignal,
      act: (command: Command) => unknown,
      drawn: () => void,
    ): ShownNotice;
    /** Where an element is visible in the window; `null` if it is not. */
    boxOf(element: Element | undefined): DOMRect | null;
    /**
     * Moves the box so that it never covers the element that `target` returns. Call the returned
     * function whenever something may have changed.
     */
    placement(
      box: HTMLElement,
      signal: AbortSignal,
      target?: () => Element | undefined,
    ): () => void;
    accessibleName(element: Element): string;
    accessibleDescription(element: Element): string;
    dom: Dom;
    time: { now(): number; every(ms: number, act: () => unknown): ReturnType<typeof setInterval> };
    load: Load;
    nameOf(element: Element | null): string;
    /** Prepares a text for sending: one line, cut to `long` characters, well-formed Unicode. */
    text(text: string | null | undefined, long?: number): string;
    texts(named: Element | null, surroundings: Surroundings): SwitchTexts;
    /** An element and all its ancestors, across shadow roots and frames. */
    outward(element: Element): Generator<Element>;
    /** The controls on the page, and whether these are all of them. */
    controls(): { found: FoundControl[]; isWhole: boolean };
    surroundings(control: FoundControl, holders: Holders): Surroundings;
    /** Whether it shows another state than its markup, as in a form that the browser restores. */
    isRestored(element: Element): boolean;
    /** The labels of a native control. */
    labels(element: Element): Element[];
    switches(): { found: FoundSwitch[]; isWhole: boolean };
    account(): AccountFacts;
    /** Notes that the person did something on the page. */
    used(): void;
    /**
     * The alerts that appeared after the person did something. `arriving` starts over, for a new
     * address.
     */
    alerts(arriving: boolean): string[];
    /** What the control showed at the last look, as one text. */
    shownBy(element: Element | undefined): string;
    observe(): Look;
    /** The look at a page that cannot be read. */
    observeNothing(): Look;
    banner?: AbortController;
    guide?: AbortController;
  };
}
