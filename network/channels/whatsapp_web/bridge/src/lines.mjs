// SPDX-License-Identifier: GPL-3.0-or-later
/** The longest line, with its end, either way. @type {number} */
export const maxLineBytes = 8 * 1024 * 1024;

/** Cuts a stream of bytes into lines and refuses endless ones. */
export class LineReader {
    /** @type {Buffer[]} */ #parts = [];
    #bytes = 0;
    /** @type {(line: string) => void} */ #onLine;
    /** @type {(message: string) => void} */ #onFault;

    /**
     * @param {(line: string) => void} onLine called for each line, without its end
     * @param {(message: string) => void} onFault called once a line is too long; nothing is read afterwards
     */
    constructor(onLine, onFault) {
        this.#onLine = onLine;
        this.#onFault = onFault;
    }

    /** @param {Buffer} chunk */
    push(chunk) {
        let start = 0;
        for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
            const tail = chunk.subarray(start, end);
            start = end + 1;
            if (this.#bytes + tail.length >= maxLineBytes) return this.#onFault('a line is too long');
            const line = this.#parts.length > 0 ? Buffer.concat([...this.#parts, tail]) : tail;
            this.#parts = [];
            this.#bytes = 0;
            if (line.length > 0) this.#onLine(line.toString('utf8'));
        }
        if (start < chunk.length) {
            const rest = chunk.subarray(start);
            this.#parts.push(rest);
            this.#bytes += rest.length;
            if (this.#bytes >= maxLineBytes) this.#onFault('a line is too long');
        }
    }
}

/** Writes lines to a stream, in order, and knows how much is waiting there. */
export class LineWriter {
    /** @type {import('node:stream').Writable} */ #stream;

    /** @param {import('node:stream').Writable} stream */
    constructor(stream) {
        this.#stream = stream;
    }

    /** Bytes that the reader has not taken yet. */
    get waitingBytes() {
        return this.#stream.writableLength;
    }

    /** @param {() => void} callback called whenever everything was taken */
    onDrained(callback) {
        this.#stream.on('drain', callback);
    }

    /**
     * @param {object} line
     * @throws {RangeError} if it is longer than a line may be
     */
    write(line) {
        const text = JSON.stringify(line) + '\n';
        if (Buffer.byteLength(text) > maxLineBytes) throw new RangeError('a line is too long');
        this.#stream.write(text);
    }

    /** @returns {Promise<void>} when all lines so far were given to the system, at most a second from now */
    flushed() {
        return new Promise((resolve) => {
            setTimeout(resolve, 1000).unref();
            this.#stream.write('', () => resolve());
        });
    }
}
