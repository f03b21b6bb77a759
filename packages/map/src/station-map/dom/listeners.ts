/** Listeners that go together; `signal`, by which browsers take several away at once, is younger than the oldest that run this. */
export interface Listeners {
  /** Listens until the end. */
  on<Type extends keyof HTMLElementEventMap>(
    target: EventTarget,
    type: Type,
    listen: (event: HTMLElementEventMap[Type]) => void,
  ): void;
  /** Takes all of them away. */
  end(): void;
}

/** @returns a group of listeners, empty at first. */
export function listeners(): Listeners {
  const endings: (() => void)[] = [];
  return {
    on(target, type, listen) {
      target.addEventListener(type, listen as EventListener);
      endings.push(() => target.removeEventListener(type, listen as EventListener));
    },
    end() {
      for (const end of endings.splice(0)) end();
    },
  };
}
