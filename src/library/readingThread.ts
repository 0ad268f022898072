import { parentPort } from 'node:worker_threads';
import { readTask, type Task } from './reading.ts';

// A thread of the reader pool: tasks in, readings out, one after another.
parentPort!.on('message', (task: Task) => {
  void readTask(task).then((reading) => parentPort!.postMessage(reading));
});
