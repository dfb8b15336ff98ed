import { create } from './dom';
import type { PageTexts } from './texts';

const LEAST = 320;
const MOST = 450;
export const USUAL_WIDTH = 380;
const STEP = 10;

function within(width: number): number {
  return Math.round(Math.min(MOST, Math.max(LEAST, width)));
}

/** The add-in's pane in a frame beside the grid, as wide as Excel lets it be, with a handle to drag. */
export class PaneFrame {
  readonly root: HTMLElement;
  private readonly frame = create('iframe', 'pane');
  private readonly handle = create('div', 'handle');
  private width: number;

  constructor(
    texts: PageTexts,
    private readonly address: string,
    width: number,
  ) {
    this.width = within(width);
    this.frame.title = texts.pane;
    this.handle.tabIndex = 0;
    this.handle.setAttribute('role', 'separator');
    this.handle.setAttribute('aria-orientation', 'vertical');
    this.handle.setAttribute('aria-label', texts.paneWidth);
    this.handle.setAttribute('aria-valuemin', String(LEAST));
    this.handle.setAttribute('aria-valuemax', String(MOST));
    this.handle.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
      if (step === 0) return;
      event.preventDefault();
      this.resize(this.width + step);
    });
    this.handle.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      // While the pointer is captured the frame does not swallow its moves.
      this.handle.setPointerCapture(event.pointerId);
    });
    this.handle.addEventListener('pointermove', (event) => {
      if (this.handle.hasPointerCapture(event.pointerId)) this.resize(innerWidth - event.clientX);
    });
    this.root = create('aside', 'pane-side', this.handle, this.frame);
    this.root.setAttribute('aria-label', texts.pane);
    this.resize(this.width);
  }

  /** Starts the pane, or starts it anew. */
  load(): void {
    if (this.frame.contentWindow !== null && this.frame.src !== '') {
      this.frame.contentWindow.location.reload();
    } else {
      this.frame.src = this.address;
    }
  }

  private resize(width: number): void {
    this.width = within(width);
    this.frame.style.width = `${this.width}px`;
    this.handle.setAttribute('aria-valuenow', String(this.width));
  }

  get currentWidth(): number {
    return this.width;
  }
}
