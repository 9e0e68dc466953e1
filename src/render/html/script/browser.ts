/**
 * The little of a browser that the page's script touches. The types of a whole browser would make its global names
 * known in every room, and this list keeps the script to what browsers of 2018 have.
 */
export interface PageDocument extends PageNode {
  readonly body: PageElement
  readonly documentElement: PageElement
  readonly activeElement: PageElement | null
  readonly location: { hash: string }
  readonly defaultView: {
    print(): void
    setTimeout(run: () => void, milliseconds: number): number
    clearTimeout(timer: number): void
    addEventListener(type: string, listen: (event: PageEvent) => void): void
  }
  getElementById(id: string): PageElement | null
  createElement(name: string): PageElement
}

export interface PageNode {
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  addEventListener(type: string, listen: (event: PageEvent) => void): void
}

export interface PageElement extends PageNode {
  id: string
  hidden: boolean
  className: string
  textContent: string | null
  /** Of a control. */
  value: string
  /** Of an element that folds. */
  open: boolean
  readonly tagName: string
  readonly classList: { add(name: string): void; remove(name: string): void; contains(name: string): boolean }
  readonly parentElement: PageElement | null
  readonly children: ArrayLike<PageElement> & Iterable<PageElement>
  readonly childNodes: Iterable<PageElement>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  closest(selector: string): PageElement | null
  contains(other: PageElement | null): boolean
  appendChild(child: PageElement): void
  insertBefore(child: PageElement, before: PageElement | null): void
  removeChild(child: PageElement): void
  cloneNode(deep: boolean): PageElement
  focus(options?: { preventScroll: boolean }): void
  scrollIntoView(): void
}

export interface PageEvent {
  readonly target: PageElement
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  preventDefault(): void
}
