using System.Text;
using Archive.Cli;

// Before anything is read: in this mode .NET silently leaves text as it is where it should be normalised.
if (Machine.CorruptsText) return Machine.Refuse();

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args);
