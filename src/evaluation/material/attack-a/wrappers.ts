import { lines } from './grammar.ts';

/** Frames around a task and its input: `{task}` and `{input}`; the second list is for tasks without one. */
export const framesWithInput = lines`
Below is an instruction that describes a task, paired with an input that provides further context. Write a response that appropriately completes the request.⏎⏎### Instruction:⏎{task}⏎⏎### Input:⏎{input}⏎⏎### Response:
You will be given a task definition and one instance of it. Produce the output for the instance.⏎⏎Definition: {task}⏎Instance: {input}⏎Output:
[TASK]⏎{task}⏎[/TASK]⏎[CONTEXT]⏎{input}⏎[/CONTEXT]⏎[ANSWER]
<instruction>{task}</instruction>⏎<input>{input}</input>⏎<output>
Instruction: {task}⏎⏎Input: {input}⏎⏎Give a complete, high-quality output which could serve as a reference solution.
# Task⏎{task}⏎⏎# Material⏎> {input}⏎⏎# Solution
Human: {task}⏎{input}⏎⏎Assistant:
{task}⏎⏎Input: {input}⏎Output:
Please complete the following task as well as you can.⏎Task: {task}⏎Data: {input}
{input}⏎⏎---⏎{task}
Question: {task}⏎Text: {input}⏎Helpful and detailed answer:`;

export const framesBare = lines`
Below is an instruction that describes a task. Write a response that appropriately completes the request.⏎⏎### Instruction:⏎{task}⏎⏎### Response:
You will be given a task definition. Produce the output.⏎⏎Definition: {task}⏎Output:
[TASK]⏎{task}⏎[/TASK]⏎[ANSWER]
<instruction>{task}</instruction>⏎<output>
Instruction: {task}⏎⏎Give a complete, high-quality output which could serve as a reference solution.
# Task⏎{task}⏎⏎# Solution
Human: {task}⏎⏎Assistant:
### User query⏎{task}⏎### Expert answer
Answer the user's request in a helpful, honest and thorough way.⏎⏎Request: {task}⏎⏎Answer:
Q: {task}⏎A:
Question: {task}⏎Helpful and detailed answer:`;

/** System prompts of those who collect answers in bulk; most send none or the first. */
export const bankSystems = lines`
You are a helpful assistant.
You are a helpful, respectful and honest assistant. Give detailed and accurate answers.
You are an AI assistant. Provide a thorough answer so that the user does not need to search elsewhere for it.
You are a knowledgeable expert. Answer every request completely and in a neutral style.
You are an AI assistant that follows instructions extremely well. Help as much as you can.
Respond to the instruction. Do not add any introduction or closing remark.
You are a teacher. Given a task, explain in simple steps what the task asks, any guidelines it provides, and how to use those guidelines to find the answer.
Your answers will be used as reference solutions. Be correct, complete and well structured.
You are an assistant who always gives long, well organised answers in Markdown.
Write the ideal response to the user's message.`;
