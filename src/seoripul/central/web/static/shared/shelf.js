// The browser's storage, where it is allowed; without it a page still works until it is closed.

function shelf(kind) {
  const memory = new Map();
  const open = () => {
    try {
      return window[kind];
    } catch {
      return null;
    }
  };
  return {
    get(name) {
      try {
        return open()?.getItem(name) ?? memory.get(name) ?? null;
      } catch {
        return memory.get(name) ?? null;
      }
    },
    set(name, text) {
      memory.set(name, text);
      try {
        open()?.setItem(name, text);
      } catch {
        // full or forbidden: memory has it
      }
    },
    remove(name) {
      memory.delete(name);
      try {
        open()?.removeItem(name);
      } catch {
        // nothing to remove
      }
    },
    // JSON, or `otherwise` when there is none or it is broken.
    read(name, otherwise) {
      try {
        return JSON.parse(this.get(name)) ?? otherwise;
      } catch {
        return otherwise;
      }
    },
    write(name, value) {
      this.set(name, JSON.stringify(value));
    },
  };
}

export const onDevice = shelf("localStorage");
export const inTab = shelf("sessionStorage");
